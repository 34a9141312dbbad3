/// Letters kept in the user's own folder: untitled ones, and dated backups of the others.
///
/// Everything here is a letter's file like any other. Nothing is ever written over: a recovered letter is a new
/// untitled one.
@NullMarked
package org.undersigned.store.keeping;

import org.jspecify.annotations.NullMarked;
