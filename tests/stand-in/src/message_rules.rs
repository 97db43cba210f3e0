//! What Discord demands of a message beyond its schema.

use std::collections::HashSet;

use serde_json::Value;

use crate::codes::ApiError;

pub(crate) const EPHEMERAL: u64 = 1 << 6;
pub(crate) const SUPPRESS_EMBEDS: u64 = 1 << 2;
pub(crate) const SUPPRESS_NOTIFICATIONS: u64 = 1 << 12;
pub(crate) const COMPONENTS_V2: u64 = 1 << 15;

fn length(text: &str) -> usize {
    text.chars().count()
}

fn at_most(field: &str, value: &Value, limit: usize) -> Result<usize, ApiError> {
    let length = value.as_str().map_or(0, length);
    if length > limit {
        return Err(ApiError::form(field, "BASE_TYPE_MAX_LENGTH", &format!("Must be {limit} or fewer in length.")));
    }
    Ok(length)
}

fn required(field: &str, value: &Value) -> Result<(), ApiError> {
    if value.as_str().is_none_or(|text| text.trim().is_empty()) {
        return Err(ApiError::form(field, "BASE_TYPE_REQUIRED", "This field is required"));
    }
    Ok(())
}

/// Checks content, embeds and components of a message that is sent or edited.
pub(crate) fn check(body: &Value) -> Result<(), ApiError> {
    at_most("content", &body["content"], 2000)?;
    check_embeds(body["embeds"].as_array().map_or(&[], Vec::as_slice))?;
    check_components(body)
}

fn check_embeds(embeds: &[Value]) -> Result<(), ApiError> {
    if embeds.len() > 10 {
        return Err(ApiError::form("embeds", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length."));
    }
    let mut all = 0;
    for (index, embed) in embeds.iter().enumerate() {
        let name = |field: &str| format!("embeds.{index}.{field}");
        all += at_most(&name("title"), &embed["title"], 256)?;
        all += at_most(&name("description"), &embed["description"], 4096)?;
        all += at_most(&name("footer.text"), &embed["footer"]["text"], 2048)?;
        all += at_most(&name("author.name"), &embed["author"]["name"], 256)?;
        let fields = embed["fields"].as_array().map_or(&[][..], Vec::as_slice);
        if fields.len() > 25 {
            return Err(ApiError::form(&name("fields"), "BASE_TYPE_MAX_LENGTH", "Must be 25 or fewer in length."));
        }
        for (number, field) in fields.iter().enumerate() {
            required(&name(&format!("fields.{number}.name")), &field["name"])?;
            required(&name(&format!("fields.{number}.value")), &field["value"])?;
            all += at_most(&name(&format!("fields.{number}.name")), &field["name"], 256)?;
            all += at_most(&name(&format!("fields.{number}.value")), &field["value"], 1024)?;
        }
        if let Some(url) = embed["url"].as_str()
            && !(url.starts_with("https://") || url.starts_with("http://"))
        {
            let words = "Scheme must be one of ('http', 'https').";
            return Err(ApiError::form(&name("url"), "URL_TYPE_INVALID_SCHEME", words));
        }
    }
    if all > 6000 {
        return Err(ApiError::form("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000"));
    }
    Ok(())
}

fn check_components(body: &Value) -> Result<(), ApiError> {
    let rows = body["components"].as_array().map_or(&[][..], Vec::as_slice);
    let v2 = body["flags"].as_u64().unwrap_or(0) & COMPONENTS_V2 != 0;
    if !v2 && rows.len() > 5 {
        return Err(ApiError::form("components", "BASE_TYPE_BAD_LENGTH", "Must be between 1 and 5 in length."));
    }
    let mut seen = HashSet::new();
    for (at, row) in rows.iter().enumerate() {
        if !v2 && row["type"] != 1 {
            let words = "Value of field \"type\" must be one of (1,).";
            return Err(ApiError::form(&format!("components.{at}.type"), "UNION_TYPE_CHOICES", words));
        }
        let inside = row["components"].as_array().map_or(&[][..], Vec::as_slice);
        let selects = inside.iter().filter(|one| is_select(one)).count();
        if !v2 && (inside.is_empty() || inside.len() > 5 || (selects > 0 && inside.len() > 1)) {
            let words = "The specified component exceeds the maximum width";
            let field = format!("components.{at}.components");
            return Err(ApiError::form(&field, "COMPONENT_LAYOUT_WIDTH_EXCEEDED", words));
        }
        for (number, one) in inside.iter().enumerate() {
            let name = |field: &str| format!("components.{at}.components.{number}.{field}");
            check_component(one, &name)?;
            if let Some(custom_id) = one["custom_id"].as_str()
                && !seen.insert(custom_id)
            {
                return Err(ApiError::form(
                    &name("custom_id"),
                    "COMPONENT_CUSTOM_ID_DUPLICATED",
                    "Component custom id cannot be duplicated",
                ));
            }
        }
    }
    Ok(())
}

fn is_select(component: &Value) -> bool {
    matches!(component["type"].as_u64(), Some(3 | 5..=8))
}

fn check_component(one: &Value, name: &dyn Fn(&str) -> String) -> Result<(), ApiError> {
    at_most(&name("custom_id"), &one["custom_id"], 100)?;
    at_most(&name("label"), &one["label"], 80)?;
    at_most(&name("placeholder"), &one["placeholder"], 150)?;
    let link = one["type"] == 2 && matches!(one["style"].as_u64(), Some(5 | 6));
    if !link {
        required(&name("custom_id"), &one["custom_id"])?;
    } else if !one["custom_id"].is_null() {
        let words = "A custom id and url cannot both be specified";
        return Err(ApiError::form(&name("custom_id"), "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE", words));
    }
    if one["type"] == 2 && one["label"].is_null() && one["emoji"].is_null() && one["sku_id"].is_null() {
        return Err(ApiError::form(
            &name("label"),
            "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED",
            "A label or emoji is required",
        ));
    }
    if one["type"] == 3 {
        let options = one["options"].as_array().map_or(&[][..], Vec::as_slice);
        if options.is_empty() || options.len() > 25 {
            return Err(ApiError::form(
                &name("options"),
                "BASE_TYPE_BAD_LENGTH",
                "Must be between 1 and 25 in length.",
            ));
        }
        let mut values = HashSet::new();
        for option in options {
            at_most(&name("options"), &option["label"], 100)?;
            at_most(&name("options"), &option["value"], 100)?;
            at_most(&name("options"), &option["description"], 100)?;
            if !values.insert(option["value"].as_str()) {
                return Err(ApiError::form(
                    &name("options"),
                    "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED",
                    "The specified option value is already used",
                ));
            }
        }
    }
    Ok(())
}

/// Whether nothing would be shown.
pub(crate) fn is_empty(body: &Value, embeds: &[Value], files: usize) -> bool {
    let none = |field: &str| body[field].as_array().is_none_or(Vec::is_empty);
    body["content"].as_str().is_none_or(|content| content.trim().is_empty())
        && embeds.is_empty()
        && files == 0
        && none("components")
        && none("sticker_ids")
        && body["poll"].is_null()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::check;

    #[test]
    fn lengths_count_characters() {
        assert!(check(&json!({ "content": "ü".repeat(2000) })).is_ok());
        assert!(check(&json!({ "content": "ü".repeat(2001) })).is_err());
        let embed = json!({ "description": "x".repeat(3001) });
        assert!(check(&json!({ "embeds": [embed, embed] })).is_err());
    }

    #[test]
    fn custom_ids_are_unique() {
        let button = json!({ "type": 2, "style": 1, "label": "Go", "custom_id": "go" });
        let row = json!({ "type": 1, "components": [button, button] });
        assert!(check(&json!({ "components": [row] })).is_err());
    }
}
