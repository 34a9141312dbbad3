/// Small controls that every panel is made of: filter field, chips, pills, forms, and the look they share.
///
/// They build nodes and know no letters.
@NullMarked
package org.undersigned.kit.controls;

import org.jspecify.annotations.NullMarked;
