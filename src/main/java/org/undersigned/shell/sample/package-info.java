/// The letter that the app opens with on a first start, so that nobody meets an empty window.
///
/// Its texts are resources; coalition, people, addresses and findings in it are invented.
@NullMarked
package org.undersigned.shell.sample;

import org.jspecify.annotations.NullMarked;
