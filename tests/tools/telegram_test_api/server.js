'use strict';
// Starts telegram-test-api for one smoke test, so that the bot is not only tested against our own reading of the Bot API.
//   node server.js PORT        prints "telegram-test-api ready http://127.0.0.1:PORT"
// The package (4.2.1) leaves out fields and methods that strict clients need. Each patch below only adds what the public
// documentation promises; what the package does itself stays its own.

const { routes } = require('telegram-test-api/lib/routes/index');
const { TelegramServer } = require('telegram-test-api/lib/telegramServer');

const POLL_MS = 1000; // the package answers a poll at once; without a wait a polling client would spin

function first(path, handler) {
  // Routes are matched in order, so ours come before the package's.
  routes.unshift((app, server) => app.all(`/bot:token/${path}`, (req, res, next) => handler(server, req, res, next)));
}

const ok = (res, result) => res.json({ ok: true, result });

// User.is_bot is not optional.
first('getMe', (server, req, res) => ok(res, { id: 666, is_bot: true, first_name: 'Test', username: 'TestNameBot' }));

// A wait of at most a second for the first update; the answer is the package's own.
first('getUpdates', (server, req, res, next) => {
  const token = req.params.token;
  if (server.storage.userMessages.some((update) => update.botToken === token && !update.isRead)) {
    next();
    return;
  }
  let gone = false;
  const events = ['AddedUserMessage', 'AddedUserCommand', 'AddedUserCallbackQuery'];
  const go = () => {
    clearTimeout(timer);
    events.forEach((name) => server.off(name, go));
    if (!gone) next(); // updates given to a closed connection would be lost: the package has no confirmation
  };
  const wanted = Number({ ...req.query, ...req.body }.timeout || 0) * 1000;
  const timer = setTimeout(go, Math.min(wanted, POLL_MS));
  events.forEach((name) => server.on(name, go));
  res.on('close', () => { gone = !res.writableEnded; });
});

// An edit answers with the Message or with true, never with null.
first('editMessageText', (server, req, res) => { server.editMessageText(req.body); ok(res, true); });
first('editMessageReplyMarkup', (server, req, res) => { server.editMessageReplyMarkup(req.body); ok(res, true); });

// These answer true; the package knows the first two not at all and the others with null.
['setMyCommands', 'sendChatAction', 'answerCallbackQuery'].forEach((name) => {
  first(name, (server, req, res) => ok(res, true));
});
first('getWebhookInfo', (server, req, res) => {
  const hook = server.webhooks[req.params.token];
  ok(res, { url: hook ? hook.url : '', has_custom_certificate: false, pending_update_count: 0 });
});

// Message.date is in seconds, the package answers sendMessage with milliseconds.
const addBotMessage = TelegramServer.prototype.addBotMessage;
TelegramServer.prototype.addBotMessage = function patched(message, token) {
  const sent = addBotMessage.call(this, message, token);
  const { link_preview_options: preview, ...rest } = sent; // comes as form text, and is an object in an answer
  return { ...rest, date: Math.floor(sent.date / 1000), ...(preview && { link_preview_options: JSON.parse(preview) }) };
};

// CallbackQuery.chat_instance is not optional.
const formatUpdate = TelegramServer.formatUpdate;
TelegramServer.formatUpdate = (update) => {
  const formatted = formatUpdate(update);
  if (formatted.callback_query) formatted.callback_query.chat_instance = '1';
  return formatted;
};

const server = new TelegramServer({ port: Number(process.argv[2] || 9000), host: '127.0.0.1', storeTimeout: 600 });
const stop = () => server.stop().finally(() => process.exit(0));
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
server.start().then(
  () => console.log(`telegram-test-api ready ${server.config.apiURL}`),
  (error) => { console.error(error.message); process.exit(1); },
);
