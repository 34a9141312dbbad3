/// The window of a letter and what goes with it: menus, files, preferences, several windows.
///
/// Sees every panel and the store; nothing but `App` sees it.
@NullMarked
package org.undersigned.shell;

import org.jspecify.annotations.NullMarked;
