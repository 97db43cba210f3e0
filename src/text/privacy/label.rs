//! Buttons and fields of `/privacy`.

/// Sends the data.
pub const DATA: &str = "Get my data";
/// Hides.
pub const HIDE: &str = "Hide me";
/// No longer hides.
pub const SHOW: &str = "Show me again";
/// Asks whether to delete.
pub const ASK_DELETE: &str = "Delete my data";
/// Deletes.
pub const DELETE: &str = "Delete it for good";
/// Goes back without having done anything.
pub const BACK: &str = "Back";
/// Shows how far it is.
pub const REFRESH: &str = "Look again";
/// Later votes are theirs again.
pub const COUNT_AGAIN: &str = "Count my votes again";
/// Asks whether to delete everything of the server.
pub const ASK_SERVER: &str = "Delete everything of this server";
/// Opens the form in which that is confirmed.
pub const SERVER: &str = "Type the server's name…";
/// The form's title.
pub const SERVER_TITLE: &str = "Delete everything of this server";
/// The form's field.
pub const NAME_FIELD: &str = "The server's name, exactly";
