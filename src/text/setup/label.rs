//! What stands on buttons and in menus.

/// Asks for the channel.
pub const CHANNEL: &str = "Channel";
/// Asks for the alarm channel.
pub const ALARMS: &str = "Alarm channel";
/// No alarms.
pub const NO_ALARMS: &str = "No alarms";
/// Stands in the menu of alarm channels.
pub const CHOOSE_ALARMS: &str = "Alarm channel";
/// Asks for roles.
pub const ROLES: &str = "Roles";
/// Opens the form for the vote page.
pub const VOTE_PAGE: &str = "Vote page";
/// Asks how the token is to be replaced.
pub const NEW_TOKEN: &str = "New token";
/// Posts a sample.
pub const SAMPLE: &str = "Sample thank-you";
/// Pauses.
pub const PAUSE: &str = "Pause";
/// Ends the pause.
pub const RESUME: &str = "Resume";
/// Asks whether to remove.
pub const REMOVE: &str = "Remove…";
/// Removes.
pub const REMOVE_NOW: &str = "Remove this listing";
/// Sets up the server's own listing.
pub const ADD_SERVER: &str = "List this server too";
/// Shows the state anew.
pub const REFRESH: &str = "Refresh";
/// Sees whether what is waited for has come.
pub const CHECK: &str = "Check";
/// Goes back to the state.
pub const BACK: &str = "Back";
/// Leaves what is asked for open.
pub const SKIP: &str = "Skip";
/// Thanks nowhere.
pub const NOWHERE: &str = "Nowhere";
/// Creates a role.
pub const NEW_ROLE: &str = "Create a role “Voter”";
/// Makes a new token beside the old one.
pub const REPLACE: &str = "Replace";
/// Makes a new token, and the old ones end.
pub const REVOKE: &str = "Revoke now";
/// Stands in the menu of channels.
pub const CHOOSE_CHANNEL: &str = "Thank-you channel";
/// Stands in the menu of roles.
pub const CHOOSE_ROLE: &str = "Add a reward role";
/// Stands in the menu of roles that are given.
pub const DROP_ROLES: &str = "Remove reward roles";
