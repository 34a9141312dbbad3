/// The same jobs without a window: import, export, info. Starts no JavaFX.
///
/// Each command is a class with its own picocli description, built in code so that its words come from the messages and
/// nothing is read by reflection. Ends with 0 when done, 1 when refused with one sentence, 2 when used wrongly.
@NullMarked
package org.undersigned.cli;

import org.jspecify.annotations.NullMarked;
