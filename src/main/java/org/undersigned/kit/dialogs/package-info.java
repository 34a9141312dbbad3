/// Questions and sentences put to the user, behind one interface so that a test can answer.
///
/// The only place that knows alerts, dialogs and file choosers.
@NullMarked
package org.undersigned.kit.dialogs;

import org.jspecify.annotations.NullMarked;
