//! Fields that Discord's description does not know: Discord ignores them, so that a misspelt one
//! would go unnoticed.

use serde_json::{Map, Value};

/// Paths of all fields of a value that no schema it may follow has.
pub(crate) fn unknown_fields(document: &Value, schema: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    look(document, &[schema], value, "", &mut found);
    found
}

/// Every schema that a value may follow, references and alternatives followed.
fn alternatives<'a>(document: &'a Value, schema: &'a Value, found: &mut Vec<&'a Value>) {
    let reference = schema["$ref"].as_str().and_then(|path| path.strip_prefix('#'));
    if let Some(target) = reference.and_then(|path| document.pointer(path)) {
        alternatives(document, target, found);
    }
    for several in ["oneOf", "anyOf", "allOf"] {
        for one in schema[several].as_array().into_iter().flatten() {
            alternatives(document, one, found);
        }
    }
    found.push(schema);
}

/// Whether an object may follow a schema as far as its constant fields go: which kind of
/// component or option it is.
fn may_follow(schema: &Value, fields: &Map<String, Value>) -> bool {
    fields.iter().all(|(name, value)| {
        let allowed = schema["properties"][name]["enum"].as_array();
        allowed.is_none_or(|allowed| allowed.contains(value))
    })
}

/// Libraries write out defaults of fields that only other kinds of the object have.
fn says_nothing(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

fn look(document: &Value, schemas: &[&Value], value: &Value, path: &str, found: &mut Vec<String>) {
    let mut all = Vec::new();
    for schema in schemas {
        alternatives(document, schema, &mut all);
    }
    match value {
        Value::Object(fields) => {
            all.retain(|schema| may_follow(schema, fields));
            let free = all.iter().any(|schema| {
                let more = &schema["additionalProperties"];
                more.is_object() || *more == true
            });
            if free || !all.iter().any(|schema| schema["properties"].is_object()) {
                return;
            }
            for (name, value) in fields {
                let path = format!("{path}/{name}");
                let inner: Vec<_> = all.iter().filter_map(|schema| schema["properties"].get(name)).collect();
                if inner.is_empty() {
                    if !says_nothing(value) {
                        found.push(path);
                    }
                } else {
                    look(document, &inner, value, &path, found);
                }
            }
        }
        Value::Array(items) => {
            let inner: Vec<_> = all.iter().filter_map(|schema| schema.get("items")).collect();
            for (index, item) in items.iter().enumerate() {
                look(document, &inner, item, &format!("{path}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::unknown_fields;

    #[test]
    fn misspelt_fields_are_found_in_the_kind_they_are_in() {
        let document = json!({ "a": { "properties": { "kind": { "enum": [1] }, "one": {} } } });
        let other = json!({ "properties": { "kind": { "enum": [2] }, "two": {} } });
        let schema = json!({ "items": { "oneOf": [{ "$ref": "#/a" }, other] } });
        let value = json!([{ "kind": 1, "one": 0 }, { "kind": 1, "two": 0 }]);
        assert_eq!(unknown_fields(&document, &schema, &value), ["/1/two"]);
    }
}
