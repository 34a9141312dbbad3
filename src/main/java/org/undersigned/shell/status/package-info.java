/// What the status bar says of a letter.
@NullMarked
package org.undersigned.shell.status;

import org.jspecify.annotations.NullMarked;
