//! Which requests are meant.

/// Method and path with `*` for one segment and `**` for any rest: `PUT /guilds/*/members/**`,
/// `/channels/*/messages`, `**`. A leading `/api/v10` is left out.
#[derive(Clone, Debug)]
pub(crate) struct Pattern {
    method: Option<String>,
    segments: Vec<String>,
}

impl Pattern {
    pub(crate) fn new(text: &str) -> Self {
        let (method, path) = match text.split_once(' ') {
            Some((method, path)) => (Some(method.to_owned()), path),
            None => (None, text),
        };
        Self { method, segments: split(path).map(str::to_owned).collect() }
    }

    pub(crate) fn fits(&self, method: &str, path: &str) -> bool {
        if self.method.as_ref().is_some_and(|wanted| wanted != method) {
            return false;
        }
        let mut given = split(path);
        for wanted in &self.segments {
            if wanted == "**" {
                return true;
            }
            let Some(given) = given.next() else {
                return false;
            };
            if wanted != "*" && wanted != given {
                return false;
            }
        }
        given.next().is_none()
    }
}

fn split(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

#[cfg(test)]
mod tests {
    use super::Pattern;

    #[test]
    fn patterns_fit_whole_paths() {
        let pattern = Pattern::new("POST /channels/*/messages");
        assert!(pattern.fits("POST", "/channels/1/messages"));
        assert!(!pattern.fits("GET", "/channels/1/messages"));
        assert!(!pattern.fits("POST", "/channels/1/messages/2"));
        assert!(Pattern::new("/channels/**").fits("PATCH", "/channels/1/messages/2"));
        assert!(Pattern::new("**").fits("GET", "/gateway"));
    }
}
