/// Apache FOP behind our interface: the only package that calls the engine.
@NullMarked
package org.undersigned.typeset.fop;

import org.jspecify.annotations.NullMarked;
