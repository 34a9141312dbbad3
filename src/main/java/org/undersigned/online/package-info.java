/// The only room that may use the network, and only when the user just asked: to look at addresses, to keep a copy.
///
/// Politely: one request at a time to a host, few at once, each within a limit of time and size, nothing sent but the
/// request itself.
@NullMarked
package org.undersigned.online;

import org.jspecify.annotations.NullMarked;
