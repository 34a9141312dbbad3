/// Lines of lists of names, understood: who is a person, what is an organisation, a role, a country.
///
/// Used for imported letters and for lines pasted into the list alike.
@NullMarked
package org.undersigned.exchange.people;

import org.jspecify.annotations.NullMarked;
