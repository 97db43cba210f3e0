//! Buttons and fields of `/privacy`.

use crate::text::say::Phrase;

/// Sends the data.
pub const DATA: Phrase = Phrase::of("privacy-label-data");
/// Hides.
pub const HIDE: Phrase = Phrase::of("privacy-label-hide");
/// No longer hides.
pub const SHOW: Phrase = Phrase::of("privacy-label-show");
/// Asks whether to delete.
pub const ASK_DELETE: Phrase = Phrase::of("privacy-label-ask-delete");
/// Deletes.
pub const DELETE: Phrase = Phrase::of("privacy-label-delete");
/// Goes back without having done anything.
pub const BACK: Phrase = Phrase::of("privacy-label-back");
/// Shows how far it is.
pub const REFRESH: Phrase = Phrase::of("privacy-label-refresh");
/// Later votes are theirs again.
pub const COUNT_AGAIN: Phrase = Phrase::of("privacy-label-count-again");
/// Asks whether to delete everything of the server.
pub const ASK_SERVER: Phrase = Phrase::of("privacy-label-ask-server");
/// Opens the form in which that is confirmed.
pub const SERVER: Phrase = Phrase::of("privacy-label-server");
/// The form's title.
pub const SERVER_TITLE: Phrase = Phrase::of("privacy-form-server-title");
/// The form's field.
pub const NAME_FIELD: Phrase = Phrase::of("privacy-form-server-label");
