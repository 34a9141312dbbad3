/// Who is here twice: pairs of organisations and of persons that may be the same, each with the evidence.
///
/// Only ever suggests. Pure functions of values; nothing here merges, stores or remembers.
@NullMarked
package org.undersigned.matching;

import org.jspecify.annotations.NullMarked;
