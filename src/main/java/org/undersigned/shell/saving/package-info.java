/// Keeps the file of an open letter up with it, and says in words how far it is.
@NullMarked
package org.undersigned.shell.saving;

import org.jspecify.annotations.NullMarked;
