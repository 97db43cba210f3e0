//! Every request of these tests is held against Discord's own description of its API.

#[test]
fn the_description_is_there() {
    if let Err(why) = discord_stand_in::openapi_available() {
        // Whoever says where it is wants it used; elsewhere the rest of the suite says as much without it.
        assert!(std::env::var_os("DISCORD_OPENAPI").is_none(), "{why}");
        let note = format!("requests were not held against Discord's description: {why}\n");
        std::io::Write::write_all(&mut std::io::stderr(), note.as_bytes()).unwrap();
    }
}
