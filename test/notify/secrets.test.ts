import { expect, it } from 'vitest';
import { addressesFrom } from '../../src/notify/access.ts';
import { withoutSecrets } from '../../src/notify/secrets.ts';

it('A secret is hidden as it is, as an address writes it, and as JSON writes it.', () => {
  const secret = 'a/b "c"+d';
  const said = ['a/b "c"+d', encodeURIComponent(secret), JSON.stringify({ secret })].join(' and ');
  expect(withoutSecrets(said, [secret])).toBe('*** and *** and {"secret":"***"}');
});

it('Secrets are what the variables of targets hold: passwords, keys, and addresses that are long enough to be one.', () => {
  const { secrets } = addressesFrom(
    {
      GREENLIGHT_NOTIFY_CHAT: 'https://hooks.slack.example/services/T000/B000/abcdefgh',
      GREENLIGHT_NOTIFY_AM: 'https://alertmanager.acme.example/am',
      GREENLIGHT_NOTIFY_MAIL_SECRET: 'hush-hush',
      PATH: '/usr/bin:/usr/local/bin:/opt/many/folders',
    },
    null,
    { GREENLIGHT_NOTIFY_PAGER_TOKEN: 'token-of-pager' },
  );
  expect(secrets.sort()).toEqual([
    '/services/T000/B000/abcdefgh',
    'https://hooks.slack.example/services/T000/B000/abcdefgh',
    'hush-hush',
    'token-of-pager',
  ]);
});
