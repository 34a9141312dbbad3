/// The list on its way out: files of names, and the sheet for whoever reviews it.
@NullMarked
package org.undersigned.signatories.exporting;

import org.jspecify.annotations.NullMarked;
