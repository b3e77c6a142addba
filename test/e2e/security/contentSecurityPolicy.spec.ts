/** What a page of the program could do if foreign markup ever got into it: nothing. */
import { expect, test } from '@playwright/test';
import type { DrivenApp } from '../../standin/launchApp.ts';
import { launchProgram } from './launchProgram.ts';

let driven: DrivenApp;
test.beforeAll(async () => {
  driven = await launchProgram();
});
test.afterAll(() => driven.close());

const load = () =>
  driven.page.evaluate(async () => {
    const answer = await fetch('/');
    const policy = answer.headers.get('content-security-policy') ?? '';
    return { policy, page: await answer.text(), sniffing: answer.headers.get('x-content-type-options') };
  });
const nonceOf = (policy: string) => /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';

test('the policy allows the program itself and nothing else', async () => {
  const { policy, sniffing } = await load();
  const directives = Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.replaceAll(nonceOf(policy), 'N').split(' ');
      return [name, sources];
    }),
  );
  expect(directives).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'self'", "'nonce-N'"],
    'style-src': ["'self'", "'nonce-N'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", 'https://files.app.invalid'],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  });
  expect(sniffing).toBe('nosniff');
});

test('the policy comes with a nonce that is new at each load and stands in the page', async () => {
  const [first, second] = [await load(), await load()];
  const [one, two] = [nonceOf(first.policy), nonceOf(second.policy)];
  expect(Buffer.from(one, 'base64').length).toBeGreaterThanOrEqual(16);
  expect(one).not.toBe(two);
  expect(first.page).toContain(`nonce="${one}"`);
  expect(first.page).not.toContain('__CSP_NONCE__');
});

for (const address of ['/', '/index.html', '/?x', '/%69ndex.html']) {
  test(`the policy comes with the page also as ${address}`, async () => {
    const policy = await driven.page.evaluate(
      async (url) => (await fetch(url)).headers.get('content-security-policy'),
      address,
    );
    expect(policy).toContain("default-src 'none'");
  });
}

/** Puts markup into the page, and code that only runs when the policy lets it; returns what was violated. */
const violate = (markup: string): Promise<{ ran: boolean; violated: string[] }> =>
  driven.page.evaluate(async (html) => {
    const violated: string[] = [];
    const note = (event: SecurityPolicyViolationEvent) => violated.push(event.effectiveDirective);
    document.addEventListener('securitypolicyviolation', note);
    const holder = document.body.appendChild(document.createElement('div'));
    // A fragment made from a range runs its scripts, which innerHTML does not.
    holder.append(document.createRange().createContextualFragment(html));
    holder.querySelector('a')?.click();
    const isSettled = () => violated.length > 0 || Reflect.has(window, 'ran');
    for (let turn = 0; turn < 200 && !isSettled(); turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    document.removeEventListener('securitypolicyviolation', note);
    holder.remove();
    return { ran: Reflect.has(window, 'ran'), violated };
  }, markup);

for (const [markup, directive] of [
  ['<script>window.ran = 1</script>', 'script-src-elem'],
  ['<script nonce="guessed">window.ran = 1</script>', 'script-src-elem'],
  ['<img src="data:," onerror="window.ran = 1">', 'script-src-attr'],
  ['<a href="javascript:window.ran = 1">x</a>', 'script-src-elem'],
  ['<script src="data:text/javascript,window.ran = 1"></script>', 'script-src-elem'],
  ['<script type="module" src="https://files.app.invalid/x"></script>', 'script-src-elem'],
  ['<style>body { color: red }</style>', 'style-src-elem'],
  ['<p style="color: red">x</p>', 'style-src-attr'],
  ['<iframe src="https://files.app.invalid/x"></iframe>', 'frame-src'],
  ['<object data="https://main.app.invalid/index.html"></object>', 'object-src'],
  ['<base href="https://outside.invalid/">', 'base-uri'],
  ['<link rel="stylesheet" href="https://outside.invalid/x.css">', 'style-src-elem'],
  ['<img src="https://outside.invalid/x.png">', 'img-src'],
  ['<video src="https://outside.invalid/x.mp4"></video>', 'media-src'],
] as const) {
  test(`the policy forbids ${markup}`, async () => {
    const { ran, violated } = await violate(markup);
    expect(violated).toContain(directive);
    expect(ran).toBe(false);
  });
}

test('the policy forbids to make code of text', async () => {
  const results = await driven.page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        // Not in the evaluation itself: there the debugger's client lifts the rule.
        setTimeout(() => {
          resolve(
            [() => Reflect.get(window, 'eval')('1'), () => new Function('return 1')()].map((attempt) => {
              try {
                return String(attempt());
              } catch (error) {
                return error instanceof EvalError ? 'refused' : String(error);
              }
            }),
          );
        });
      }),
  );
  expect(results).toEqual(['refused', 'refused']);
});
