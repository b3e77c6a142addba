/** Loaded before a program: says at what time (ms since 1970) its first window has drawn a heading. */
import { app } from 'electron';

const drawn = `new Promise((resolve) => {
  const look = () => document.querySelector('h1') ? requestAnimationFrame(resolve) : requestAnimationFrame(look);
  requestAnimationFrame(look);
}).then(() => null)`;

app.once('web-contents-created', (_event, contents) => {
  contents.once('dom-ready', () => {
    contents.executeJavaScript(drawn).then(() => console.log(`heading drawn at ${Date.now()}.`));
  });
});
