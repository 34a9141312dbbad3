/// Who is here twice: pairs with the evidence, merged with a look at both, or kept apart for good.
///
/// The search runs away from the JavaFX thread; what was found is shown as far as the letter still has both.
@NullMarked
package org.undersigned.signatories.twice;

import org.jspecify.annotations.NullMarked;
