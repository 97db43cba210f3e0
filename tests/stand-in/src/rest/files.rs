//! Files that come with a message: they fit, the message names them, and it shows none that is not there.

use serde_json::Value;

use super::call::Call;
use crate::codes::ApiError;
use crate::options::as_id;

/// What a file may have, and all of a request together.
const FILE: usize = 10 * 1024 * 1024;
const REQUEST: usize = 25 * 1024 * 1024;
/// How long what is said of a file may be.
const DESCRIPTION: usize = 1024;

/// Checks what a message says of files, `kept` being those that it has already.
pub(super) fn check(call: &Call, body: &Value, kept: &[Value]) -> Result<(), ApiError> {
    if call.files.iter().any(|file| file.content.len() > FILE)
        || call.files.iter().map(|file| file.content.len()).sum::<usize>() > REQUEST
    {
        return Err(ApiError::too_large());
    }
    if let Some(named) = body["attachments"].as_array() {
        check_named(call, named, kept)?;
    }
    let embeds = body["embeds"].as_array().into_iter().flatten();
    for (index, embed) in embeds.enumerate() {
        for place in ["/image/url", "/thumbnail/url", "/footer/icon_url", "/author/icon_url"] {
            let shown = embed.pointer(place).and_then(Value::as_str).and_then(|url| url.strip_prefix("attachment://"));
            let is_there = |name: &str| {
                call.files.iter().any(|file| file.name == name) || kept.iter().any(|file| file["filename"] == name)
            };
            if shown.is_some_and(|name| !is_there(name)) {
                let field = format!("embeds.{index}{}", place.replace('/', "."));
                return Err(ApiError::form(&field, "EMBED_ATTACHMENT_UNKNOWN", "No such file comes with the message"));
            }
        }
    }
    Ok(())
}

fn check_named(call: &Call, named: &[Value], kept: &[Value]) -> Result<(), ApiError> {
    for (index, one) in named.iter().enumerate() {
        let field = |name: &str| format!("attachments.{index}.{name}");
        let id = as_id(&one["id"]);
        let is_kept = kept.iter().any(|file| as_id(&file["id"]) == id);
        let comes = call.files.iter().find(|file| id.is_some() && file.number == id);
        if comes.is_none() && !is_kept {
            return Err(ApiError::form(&field("id"), "ATTACHMENT_UNKNOWN", "No such file comes with the message"));
        }
        if let (Some(file), Some(name)) = (comes, one["filename"].as_str())
            && file.name != name
        {
            return Err(ApiError::form(&field("filename"), "ATTACHMENT_NAME", "The file has another name"));
        }
        if one["description"].as_str().is_some_and(|text| text.chars().count() > DESCRIPTION) {
            let words = format!("Must be {DESCRIPTION} or fewer in length.");
            return Err(ApiError::form(&field("description"), "BASE_TYPE_MAX_LENGTH", &words));
        }
    }
    let is_named = |number: Option<u64>| named.iter().any(|one| number.is_some() && as_id(&one["id"]) == number);
    if call.files.iter().any(|file| !is_named(file.number)) {
        return Err(ApiError::form("attachments", "ATTACHMENT_NOT_NAMED", "A file comes that is not named"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::rest::call::File;

    fn with(files: &[(&str, u64, usize)]) -> Call {
        let mut call = Call::of_files();
        for (name, number, size) in files {
            call.files.push(File { name: (*name).to_owned(), number: Some(*number), content: vec![0; *size] });
        }
        call
    }

    #[test]
    fn files_and_what_is_said_of_them_agree() {
        let (one, none) = (with(&[("a.png", 0, 3)]), with(&[]));
        let shows = |name: &str| json!({ "embeds": [{ "image": { "url": format!("attachment://{name}") } }] });
        let named = |id: u64, name: &str| json!({ "attachments": [{ "id": id, "filename": name }] });
        let kept = [json!({ "id": "70", "filename": "old.png" })];
        for (call, body, is_right) in [
            (&one, shows("a.png"), true),
            (&one, shows("b.png"), false),
            (&none, shows("old.png"), true),
            (&one, named(0, "a.png"), true),
            (&one, named(1, "a.png"), false),
            (&one, named(0, "b.png"), false),
            (&one, json!({ "attachments": [] }), false),
            (&none, named(70, "old.png"), true),
            (&one, json!({ "attachments": [{ "id": 0, "description": "x".repeat(1025) }] }), false),
            (&with(&[("a.png", 0, FILE + 1)]), named(0, "a.png"), false),
        ] {
            assert_eq!(check(call, &body, &kept).is_ok(), is_right, "{body}");
        }
    }
}
