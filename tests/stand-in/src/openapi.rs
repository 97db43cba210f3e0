//! Requests held against Discord's own description of its API.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jsonschema::{Draft, Registry, Validator};
use serde_json::{Value, json};

use crate::unknown_fields::unknown_fields;

const BASE: &str = "https://discord.com/openapi.json";

struct Document {
    content: &'static Value,
    registry: &'static Registry<'static>,
    /// Compiled when first needed, by where the schema stands in the document.
    validators: Mutex<HashMap<String, Arc<Validator>>>,
}

fn document() -> Result<&'static Document, String> {
    static DOCUMENT: OnceLock<Result<Document, String>> = OnceLock::new();
    DOCUMENT.get_or_init(load).as_ref().map_err(Clone::clone)
}

/// Whether requests are held against Discord's `OpenAPI` description, and if not, why.
///
/// It is read from the path in `DISCORD_OPENAPI`, else from `../shared/discord/openapi.json`
/// beside the workspace.
///
/// # Errors
/// If the file is not there or cannot be read.
pub fn openapi_available() -> Result<(), String> {
    document().map(|_| ())
}

fn load() -> Result<Document, String> {
    let path = std::env::var_os("DISCORD_OPENAPI").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/discord/openapi.json"),
        PathBuf::from,
    );
    let words = |what: &dyn std::fmt::Display| format!("{}: {what}", path.display());
    let text = std::fs::read(&path).map_err(|error| words(&error))?;
    let mut content: Value = serde_json::from_slice(&text).map_err(|error| words(&error))?;
    correct(&mut content);
    let content: &'static Value = Box::leak(Box::new(content));
    let registry = Registry::new()
        .draft(Draft::Draft202012)
        .add(BASE, content)
        .and_then(jsonschema::RegistryBuilder::prepare)
        .map_err(|error| words(&error))?;
    let registry = Box::leak(Box::new(registry));
    Ok(Document { content, registry, validators: Mutex::default() })
}

/// Mends what the document says wrongly of requests that Discord takes.
fn correct(content: &mut Value) {
    let Some(schemas) = content["components"]["schemas"].as_object_mut() else {
        return;
    };
    for schema in schemas.values_mut() {
        if let Some(permissions) = schema.pointer_mut("/properties/default_member_permissions") {
            *permissions = json!({ "type": ["string", "integer", "null"] });
        }
    }
    if let Some(id) = content.pointer_mut("/components/schemas/MessageAttachmentRequest/properties/id") {
        *id = json!({ "type": ["string", "integer"] });
    }
}

impl Document {
    /// The validator of the schema at a JSON pointer, or why there is none.
    fn validator(&self, pointer: &str) -> Result<Arc<Validator>, String> {
        let mut validators = self.validators.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = validators.get(pointer) {
            return Ok(Arc::clone(validator));
        }
        let fragment = pointer.replace('{', "%7B").replace('}', "%7D");
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(self.registry)
            .build(&json!({ "$ref": format!("{BASE}#{fragment}") }))
            .map_err(|error| error.to_string())?;
        let validator = Arc::new(validator);
        validators.insert(pointer.to_owned(), Arc::clone(&validator));
        Ok(validator)
    }

    /// What is wrong with a value, a line for each place.
    fn faults(&self, pointer: &str, value: &Value) -> Vec<String> {
        match self.validator(pointer) {
            Ok(validator) => validator
                .iter_errors(value)
                .map(|error| {
                    let mut reason = error.to_string();
                    if reason.len() > 300 {
                        reason = reason.chars().take(300).chain("…".chars()).collect();
                    }
                    format!("{}: {reason}", error.instance_path())
                })
                .collect(),
            Err(reason) => vec![format!("the schema at {pointer} cannot be used: {reason}")],
        }
    }
}

/// What about an answer's body contradicts Discord's description: method in capitals, path as the
/// description writes it (`/guilds/{guild_id}`). For tests of the stand-in itself.
///
/// # Errors
/// If the description is not available.
pub fn openapi_answer_faults(method: &str, template: &str, status: u16, body: &Value) -> Result<Vec<String>, String> {
    let template = template.replace('~', "~0").replace('/', "~1");
    let answers = format!("/paths/{template}/{}/responses", method.to_lowercase());
    let schema = format!("{answers}/{status}/content/application~1json/schema");
    let document = document()?;
    if document.content.pointer(&schema).is_none() {
        return Ok(vec![format!("{schema} is not described")]);
    }
    Ok(document.faults(&schema, body))
}

/// A request as far as the description speaks of it.
pub(crate) struct Described<'a> {
    pub(crate) method: &'a str,
    /// The path as the description writes it.
    pub(crate) template: &'a str,
    pub(crate) parameters: &'a [(String, String)],
    pub(crate) query: &'a [(String, String)],
    pub(crate) body: Option<&'a Value>,
}

/// Everything about a request that contradicts the description; nothing if there is none.
pub(crate) fn faults_of(request: &Described<'_>) -> Vec<String> {
    let Ok(document) = document() else {
        return Vec::new();
    };
    let path = format!("/paths/{}", request.template.replace('~', "~0").replace('/', "~1"));
    let operation = format!("{path}/{}", request.method.to_lowercase());
    let Some(described) = document.content.pointer(&operation) else {
        return vec![format!("{} {} is not described", request.method, request.template)];
    };
    let mut faults = parameter_faults(document, &path, &operation, request);
    let schema = format!("{operation}/requestBody/content/application~1json/schema");
    match (request.body, document.content.pointer(&schema)) {
        (Some(body), Some(described)) => {
            let wrong = document.faults(&schema, body).into_iter();
            faults.extend(wrong.map(|fault| format!("body{fault}")));
            let unknown = unknown_fields(document.content, described, body).into_iter();
            faults.extend(unknown.map(|path| format!("body{path}: unknown field")));
        }
        (Some(_), None) => faults.push("body: none is described".to_owned()),
        (None, _) if described["requestBody"]["required"] == true => {
            faults.push("body: missing".to_owned());
        }
        (None, _) => {}
    }
    faults.into_iter().map(|fault| format!("{} {}: {fault}", request.method, request.template)).collect()
}

fn parameter_faults(document: &Document, path: &str, operation: &str, request: &Described<'_>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut known = Vec::new();
    for list in [format!("{path}/parameters"), format!("{operation}/parameters")] {
        let described = document.content.pointer(&list).and_then(Value::as_array);
        for (index, parameter) in described.into_iter().flatten().enumerate() {
            let name = parameter["name"].as_str().unwrap_or_default();
            let given = match parameter["in"].as_str() {
                Some("path") => request.parameters,
                Some("query") => {
                    known.push(name);
                    request.query
                }
                _ => continue,
            };
            let mut any = false;
            for (_, value) in given.iter().filter(|(given, _)| given == name) {
                any = true;
                let schema = format!("{list}/{index}/schema");
                if !readings(value).any(|value| document.faults(&schema, &value).is_empty()) {
                    faults.push(format!("parameter {name}: {value:?} does not fit"));
                }
            }
            if !any && parameter["required"] == true {
                faults.push(format!("parameter {name}: missing"));
            }
        }
    }
    let unknown = request.query.iter().filter(|(name, _)| !known.contains(&name.as_str()));
    faults.extend(unknown.map(|(name, _)| format!("parameter {name}: unknown")));
    faults
}

/// What a parameter's text may stand for.
fn readings(text: &str) -> impl Iterator<Item = Value> {
    [
        Some(json!(text)),
        text.parse::<i64>().ok().map(|number| json!(number)),
        text.parse::<bool>().ok().map(|flag| json!(flag)),
        Some(json!([text])),
    ]
    .into_iter()
    .flatten()
}
