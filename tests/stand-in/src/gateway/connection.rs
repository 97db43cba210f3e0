//! One gateway connection.

use std::sync::Arc;

use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::protocol::frame::CloseFrame;
use tokio_tungstenite::tungstenite::protocol::frame::coding::CloseCode;

use super::{Out, handshake};
use crate::state::Shared;

/// Serves a connection until it ends.
pub(crate) async fn serve<S>(shared: Arc<Shared>, mut socket: WebSocketStream<S>)
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let (sender, mut orders) = unbounded_channel();
    let (number, heartbeat) = shared.change(|state| {
        state.sessions.next_connection += 1;
        let number = state.sessions.next_connection;
        state.sessions.waiting.insert(number, sender.clone());
        (number, state.setup.timings.heartbeat_interval)
    });
    // Whatever ends this future, its abortion included, the session must learn of it.
    let connection = Connection { shared, number, sender };
    let heartbeat = u64::try_from(heartbeat.as_millis()).unwrap_or(u64::MAX);
    let hello = json!({
        "op": 10, "s": null, "t": null,
        "d": { "heartbeat_interval": heartbeat, "_trace": ["stand-in"] },
    });
    let _ = connection.sender.send(Out::Text(hello.to_string()));
    connection.run(&mut socket, &mut orders).await;
}

pub(super) struct Connection {
    pub(super) shared: Arc<Shared>,
    pub(super) number: u64,
    pub(super) sender: UnboundedSender<Out>,
}

impl Drop for Connection {
    fn drop(&mut self) {
        self.shared.change(|state| state.sessions.connection_ended(self.number));
    }
}

impl Connection {
    async fn run<S>(&self, socket: &mut WebSocketStream<S>, orders: &mut UnboundedReceiver<Out>)
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        loop {
            let carry_on = tokio::select! {
                // What is due goes out before anything new is read.
                biased;
                order = orders.recv() => match order {
                    Some(order) => obey(socket, order).await,
                    None => false,
                },
                received = socket.next() => match received {
                    Some(Ok(Message::Text(text))) => {
                        self.receive(&text);
                        true
                    }
                    Some(Ok(Message::Close(frame))) => {
                        self.closed_by_bot(frame.map(|frame| frame.code.into()));
                        false
                    }
                    Some(Ok(Message::Binary(_))) => {
                        self.close(4002, "Error while decoding payload.");
                        true
                    }
                    Some(Ok(_)) => true,
                    Some(Err(_)) | None => false,
                },
            };
            if !carry_on {
                // The answer to a close frame lies ready; a peer that is gone does not mind.
                let _ = socket.flush().await;
                return;
            }
        }
    }

    pub(super) fn send(&self, message: &Value) {
        let _ = self.sender.send(Out::Text(message.to_string()));
    }

    pub(super) fn close(&self, code: u16, reason: &str) {
        let _ = self.sender.send(Out::Close(code, reason.to_owned()));
    }

    /// A bot that says goodbye with 1000 or 1001 ends its session.
    fn closed_by_bot(&self, code: Option<u16>) {
        if matches!(code, Some(1000 | 1001)) {
            self.shared.change(|state| {
                state
                    .sessions
                    .all
                    .retain(|_, session| session.connection.as_ref().is_none_or(|(on, _)| *on != self.number));
            });
        }
    }

    fn receive(&self, text: &str) {
        let Ok(message) = serde_json::from_str::<Value>(text) else {
            self.close(4002, "Error while decoding payload.");
            return;
        };
        let data = &message["d"];
        match message["op"].as_u64() {
            Some(1) => {
                if !self.shared.read(|state| state.faults.no_acks) {
                    self.send(&json!({ "op": 11, "s": null, "t": null, "d": null }));
                }
            }
            Some(2) => handshake::identify(self, data),
            Some(6) => handshake::resume(self, data),
            Some(3 | 4 | 8 | 31) => self.authenticated(),
            _ => {
                self.shared.change(|state| {
                    state.log.violation(format!("gateway: unknown op {}", message["op"]));
                });
                self.close(4001, "Unknown opcode.");
            }
        }
    }

    /// Presence updates and requests for members need a session first; nothing here answers them.
    fn authenticated(&self) {
        if self.shared.read(|state| state.sessions.waiting.contains_key(&self.number)) {
            self.close(4003, "Not authenticated.");
        }
    }
}

/// Whether the connection goes on.
async fn obey<S>(socket: &mut WebSocketStream<S>, order: Out) -> bool
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    let text = match order {
        Out::Text(text) => text,
        Out::Reconnect => json!({ "op": 7, "s": null, "t": null, "d": null }).to_string(),
        Out::Invalid(resumable) => json!({ "op": 9, "s": null, "t": null, "d": resumable }).to_string(),
        Out::Break => return false,
        Out::Close(code, reason) => {
            let frame = CloseFrame { code: CloseCode::from(code), reason: reason.into() };
            if socket.close(Some(frame)).await.is_ok() {
                // Read on until the bot has answered: closing with unread bytes would reset the
                // connection, and the bot might never see the code.
                while let Some(Ok(_)) = socket.next().await {}
            }
            return false;
        }
    };
    socket.send(Message::Text(text)).await.is_ok()
}
