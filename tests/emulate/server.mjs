// Runs emulate's Slack with one workspace, strict scopes and signed events to the desk.
// Settings come as JSON in the first argument; prints one line of JSON when it is ready.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const { events, slack } = JSON.parse(process.argv[2]);

// The package has no setting for the address that events go to. Its plugin is wrapped instead, so
// that the dispatcher which it is given can be told; it stands in one of the package's chunks.
const dist = join(dirname(fileURLToPath(import.meta.url)), "node_modules", "emulate", "dist");
const chunk = readdirSync(dist).find(
  (name) =>
    /^dist-.*\.js$/.test(name) && /\bslackPlugin\b/.test(readFileSync(join(dist, name), "utf8")),
);
const { slackPlugin } = await import(pathToFileURL(join(dist, chunk)).href);
const register = slackPlugin.register;
slackPlugin.register = (app, store, webhooks, ...rest) => {
  register(app, store, webhooks, ...rest);
  webhooks.register({ url: events, events: ["*"], active: true, owner: "slack" });
};

const { createEmulator } = await import("emulate");
const emulator = await createEmulator({ service: "slack", port: 0, seed: { slack } });
console.log(JSON.stringify({ url: emulator.url }));
