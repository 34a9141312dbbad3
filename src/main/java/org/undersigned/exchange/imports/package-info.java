/// Foreign text in: what an importer understood, piece by piece, every decision changeable, every character
/// accounted for.
///
/// Pure functions of the bytes: no disk, no screen, no clock. Totality is the rule: any bytes give an
/// understanding or a refusal that can be worded, never an exception.
@NullMarked
package org.undersigned.exchange.imports;

import org.jspecify.annotations.NullMarked;
