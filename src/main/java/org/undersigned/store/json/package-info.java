/// The documented JSON shape of texts, settings and whole letters, see `src/docs/file-format.md`.
///
/// Written and read member by member: no reflection, no types named in the data, nothing skipped. A member that is not
/// known is an error, because a newer shape comes with a newer `user_version`.
@NullMarked
package org.undersigned.store.json;

import org.jspecify.annotations.NullMarked;
