/// Ways of a letter into files of other formats.
@NullMarked
package org.undersigned.shell.output;

import org.jspecify.annotations.NullMarked;
