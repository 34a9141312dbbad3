/// Ways of a text into a letter.
@NullMarked
package org.undersigned.shell.input;

import org.jspecify.annotations.NullMarked;
