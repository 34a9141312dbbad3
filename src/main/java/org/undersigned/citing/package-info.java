/// What can be said of sources and their addresses without going online.
///
/// Pure functions of the model: what is wrong with an address, which two are one, how a citation reads in a style.
@NullMarked
package org.undersigned.citing;

import org.jspecify.annotations.NullMarked;
