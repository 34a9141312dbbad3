/// Light and dark, and the typefaces of the app's own words.
@NullMarked
package org.undersigned.shell.theme;

import org.jspecify.annotations.NullMarked;
