/// Who the user is: asked once, at first need, and changeable in the preferences.
@NullMarked
package org.undersigned.shell.identity;

import org.jspecify.annotations.NullMarked;
