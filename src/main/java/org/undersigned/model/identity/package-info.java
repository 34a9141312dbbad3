/// What has a name that survives: ids, and ordered collections that find by id.
///
/// JDK only. Nothing here makes an id by itself: an [Ids] is passed in, so that the model stays free of randomness.
@NullMarked
package org.undersigned.model.identity;

import org.jspecify.annotations.NullMarked;
