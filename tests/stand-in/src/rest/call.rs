//! A request as the routes see it.

use std::time::Instant;

use hyper::http::request::Parts;
use serde_json::{Value, json};

use crate::codes::ApiError;
use crate::model::Id;
use crate::options::as_id;
use crate::record::Request;

/// A file in a multipart body.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    /// The number that the message names it by, as in `files[0]`.
    pub(crate) number: Option<Id>,
    pub(crate) content: Vec<u8>,
}

#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) method: String,
    /// After `/api/v10`.
    pub(crate) path: String,
    pub(crate) query: Vec<(String, String)>,
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) json: Option<Value>,
    pub(crate) files: Vec<File>,
    pub(crate) reason: Option<String>,
    parameters: Vec<(String, String)>,
}

/// A success.
pub(crate) struct Reply {
    pub(crate) status: u16,
    pub(crate) body: Option<Value>,
}

pub(crate) type Outcome = Result<Reply, ApiError>;

/// 200 with a body.
#[allow(clippy::unnecessary_wraps, reason = "ends a route, whose outcome may be an error")]
pub(crate) fn ok(body: Value) -> Outcome {
    Ok(Reply { status: 200, body: Some(body) })
}

/// 204.
#[allow(clippy::unnecessary_wraps, reason = "ends a route, whose outcome may be an error")]
pub(crate) fn done() -> Outcome {
    Ok(Reply { status: 204, body: None })
}

impl Call {
    /// Reads a request, with everything that is wrong about its form.
    pub(crate) fn read(head: &Parts, bytes: &[u8]) -> (Self, Vec<String>) {
        let mut complaints = Vec::new();
        let header = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok());
        let method = head.method.to_string();
        let full = head.uri.path();
        let path = full.strip_prefix("/api/v10").unwrap_or_else(|| {
            complaints.push(format!("{method} {full}: not under /api/v10"));
            full
        });
        let name = format!("{method} {path}");
        if !header("user-agent").is_some_and(|agent| agent.starts_with("DiscordBot (")) {
            let agent = header("user-agent");
            complaints.push(format!("{name}: User-Agent {agent:?} is not as Discord demands"));
        }
        let kind = header("content-type").unwrap_or_default();
        let (json, files) = if bytes.is_empty() {
            (None, Vec::new())
        } else if let Some(boundary) = kind.strip_prefix("multipart/form-data; boundary=") {
            multipart(bytes, boundary.trim_matches('"'))
        } else {
            if !kind.starts_with("application/json") {
                complaints.push(format!("{name}: Content-Type {kind:?} for a JSON body"));
            }
            (serde_json::from_slice(bytes).ok(), Vec::new())
        };
        if json.is_none() && files.is_empty() && !bytes.is_empty() {
            complaints.push(format!("{name}: the body is no JSON"));
        }
        let reason = header("x-audit-log-reason").map(decode);
        if reason.as_ref().is_some_and(|reason| reason.is_empty() || reason.chars().count() > 512) {
            complaints.push(format!("{name}: an audit log reason has 1 to 512 characters"));
        }
        let query = head.uri.query().unwrap_or_default().split('&');
        let query = query.filter_map(|pair| pair.split_once('='));
        let headers = head
            .headers
            .iter()
            .map(|(name, value)| (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned()));
        let call = Self {
            path: path.to_owned(),
            query: query.map(|(name, value)| (decode(name), decode(value))).collect(),
            headers: headers.collect(),
            json,
            files,
            reason,
            parameters: Vec::new(),
            method,
        };
        (call, complaints)
    }

    /// A request that brings nothing yet.
    #[cfg(test)]
    pub(crate) fn of_files() -> Self {
        let (head, ()) = hyper::Request::new(()).into_parts();
        Self::read(&head, b"").0
    }

    pub(crate) fn with(&self, parameters: Vec<(String, String)>) -> Self {
        Self { parameters, ..self.clone() }
    }

    pub(crate) fn segments(&self) -> Vec<&str> {
        self.path.split('/').filter(|segment| !segment.is_empty()).collect()
    }

    /// What is kept for the test to look at: everything but the token.
    pub(crate) fn record(&self, at: Instant) -> Request {
        let headers = self.headers.iter().filter(|(name, _)| name != "authorization");
        Request {
            method: self.method.clone(),
            path: self.path.clone(),
            query: self.query.clone(),
            headers: headers.cloned().collect(),
            body: self.json.clone(),
            status: None,
            at,
            reason: self.reason.clone(),
        }
    }

    /// The bot's token, if one was given as a bot gives it.
    pub(crate) fn token(&self) -> Option<&str> {
        let (_, value) = self.headers.iter().find(|(name, _)| name == "authorization")?;
        value.strip_prefix("Bot ")
    }

    pub(crate) fn parameter(&self, name: &str) -> &str {
        self.parameters.iter().find(|(given, _)| given == name).map_or("", |(_, value)| value)
    }

    /// An id in the path.
    pub(crate) fn id(&self, name: &str) -> Result<Id, ApiError> {
        self.parameter(name).parse().map_err(|_| {
            let value = self.parameter(name);
            ApiError::form(name, "NUMBER_TYPE_COERCE", &format!("Value \"{value}\" is not snowflake."))
        })
    }

    pub(crate) fn query(&self, name: &str) -> Option<&str> {
        self.query.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// The body, which must be an object.
    pub(crate) fn body(&self) -> Result<&Value, ApiError> {
        self.json
            .as_ref()
            .filter(|body| body.is_object())
            .ok_or_else(|| ApiError::malformed(400, 50109, "The request body contains invalid JSON."))
    }

    /// The bytes of files, by their names.
    pub(crate) fn named_files(&self) -> Vec<(String, Vec<u8>)> {
        self.files.iter().map(|file| (file.name.clone(), file.content.clone())).collect()
    }

    /// Files as attachments of a message.
    pub(crate) fn attachments(&self, first_id: Id) -> Vec<Value> {
        let files = self.files.iter().zip(first_id..);
        files
            .map(|(file, id)| {
                let url = format!("https://cdn.discordapp.com/attachments/0/{id}/{}", file.name);
                let named = self.json.as_ref().and_then(|body| {
                    let all = body["attachments"].as_array().or(body["data"]["attachments"].as_array())?;
                    all.iter().find(|one| as_id(&one["id"]) == file.number)
                });
                let description = named.map_or(Value::Null, |named| named["description"].clone());
                let mut shown = json!({
                    "id": id.to_string(), "filename": file.name, "size": file.content.len(),
                    "url": url, "proxy_url": url,
                });
                if !description.is_null() {
                    shown["description"] = description;
                }
                shown
            })
            .collect()
    }
}

/// Percent-decoding; what is not UTF-8 afterwards is replaced.
fn decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|hex| std::str::from_utf8(hex).ok());
        match (bytes[at], hex.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(byte)) => {
                decoded.push(byte);
                at += 3;
            }
            (byte, _) => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// The JSON part and the files of a multipart body.
fn multipart(bytes: &[u8], boundary: &str) -> (Option<Value>, Vec<File>) {
    let delimiter = format!("--{boundary}");
    let (mut json, mut files) = (None, Vec::new());
    for part in split(bytes, delimiter.as_bytes()).into_iter().skip(1) {
        let Some(at) = find(part, b"\r\n\r\n") else {
            continue;
        };
        let head = String::from_utf8_lossy(&part[..at]).into_owned();
        let content = part[at + 4..].strip_suffix(b"\r\n").unwrap_or(&part[at + 4..]);
        let field = |name: &str| {
            let from = head.split_once(&format!("{name}=\""))?.1;
            from.split_once('"').map(|(value, _)| value.to_owned())
        };
        if field(" name").as_deref() == Some("payload_json") {
            json = serde_json::from_slice(content).ok();
        } else if let Some(name) = field("filename") {
            let number = field(" name").and_then(|field| field.strip_prefix("files[")?.strip_suffix(']')?.parse().ok());
            files.push(File { name, number, content: content.to_vec() });
        }
    }
    (json, files)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

fn split<'a>(mut bytes: &'a [u8], delimiter: &[u8]) -> Vec<&'a [u8]> {
    let mut parts = Vec::new();
    while let Some(at) = find(bytes, delimiter) {
        parts.push(&bytes[..at]);
        bytes = &bytes[at + delimiter.len()..];
    }
    parts.push(bytes);
    parts
}

#[cfg(test)]
mod tests {
    use super::{decode, multipart};

    #[test]
    fn reasons_are_decoded() {
        assert_eq!(decode("f%C3%BCr%205%25"), "für 5%");
        assert_eq!(decode("100%"), "100%");
    }

    #[test]
    fn multipart_bodies_are_taken_apart() {
        let body = b"--x\r\nContent-Disposition: form-data; name=\"files[0]\"; filename=\"a.png\"\r\n\r\n\x89PNG\r\n--x\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n\r\n{\"content\":\"hi\"}\r\n--x--\r\n";
        let (json, files) = multipart(body, "x");
        assert_eq!(json.unwrap()["content"], "hi");
        assert_eq!(
            (files[0].name.as_str(), files[0].number, files[0].content.as_slice()),
            ("a.png", Some(0), &b"\x89PNG"[..])
        );
    }
}
