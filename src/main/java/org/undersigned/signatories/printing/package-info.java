/// How the list stands on paper: its parts, numbers and layout, with a look at its first page.
@NullMarked
package org.undersigned.signatories.printing;

import org.jspecify.annotations.NullMarked;
