/// Menus and toolbar, built from commands.
@NullMarked
package org.undersigned.shell.menu;

import org.jspecify.annotations.NullMarked;
