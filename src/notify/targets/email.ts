import { createHash } from 'node:crypto';
import type { SendMailOptions } from 'nodemailer';
import type { Deadline } from '../../publish/client.ts';
import { cut, escapeLog } from '../../text/escape.ts';
import type { Message } from '../alert.ts';
import { type MailAddress, mailAddress } from '../email/address.ts';
import { mailHtml, mailText, pictureId } from '../email/page.ts';
import { picture } from '../email/picture.ts';
import { visibleText } from '../plain.ts';
import { type Notifier, Undelivered } from './notifier.ts';

/** E-mail, by SMTP with TLS. The mails of an incident are one conversation, by `References` (RFC 5322). */
export const email: Notifier = {
  open(access) {
    const address = mailAddress(access);
    return {
      prepare(message) {
        const mail = mailOf(message, address);
        return {
          shown: shownMail(mail, address),
          async send(until) {
            await sendMail(mail, address, access.secret, until);
            return null;
          },
        };
      },
    };
  },
};

/** Attempts after the first. */
const retries = 3;

/** Its id is made from the message's: what is sent twice is known as the same mail. */
export function mailOf(message: Message, { from, to }: MailAddress): SendMailOptions {
  const { headline, lead, status, event, key, id } = message;
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const idOf = (text: string) =>
    `<${createHash('sha256').update(text).digest('hex').slice(0, 32)}@${domain}>`;
  // The conversation begins with a mail that need not exist: programs put together what names the same one.
  const root = idOf(key);
  const urgent = event !== 'resolved' && (status === 'RED' || event === 'overdue' || event === 'escalated');
  const news = event === 'opened' || event === 'resolved' ? '' : ` (${words[event] ?? event})`;
  return {
    from: { name: 'Greenlight', address: from },
    to,
    subject: cut(visibleText(`${headline}${news}`).replaceAll('\n', ' '), 200),
    messageId: idOf(id),
    inReplyTo: root,
    references: root,
    text: mailText(message),
    html: mailHtml(message),
    attachments: [
      {
        filename: `${status.toLowerCase()}.png`,
        content: picture(status),
        cid: pictureId,
        contentType: 'image/png',
      },
    ],
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Greenlight-Event': event,
      'X-Greenlight-Summary': cut(visibleText(lead).replaceAll('\n', ' '), 200),
    },
    priority: urgent ? 'high' : 'normal',
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

const words: Partial<Record<Message['event'], string>> = {
  again: 'again',
  undelivered: 'not delivered elsewhere',
};

async function sendMail(
  mail: SendMailOptions,
  address: MailAddress,
  secret: string | null,
  until: Deadline,
): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const fault = await once(mail, address, secret, until).catch(faultOf);
    if (fault === null) return;
    const wait = until.pause * 2 ** attempt;
    if (!fault.passes || attempt >= retries || wait >= until.left())
      throw new Undelivered(fault.reason, fault.refused);
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
}

async function once(
  mail: SendMailOptions,
  address: MailAddress,
  secret: string | null,
  until: Deadline,
): Promise<null> {
  const { createTransport } = await import('nodemailer');
  const { host, port, secure, isHere, user } = address;
  const time = Math.max(1, Math.ceil(Math.min(until.request, until.left())));
  const transport = createTransport({
    host,
    port,
    secure,
    requireTLS: !secure && !(isHere && user === null),
    ...(user === null ? {} : { auth: { user, pass: secret! } }),
    tls: { minVersion: 'TLSv1.2' },
    connectionTimeout: time,
    greetingTimeout: time,
    socketTimeout: time,
    dnsTimeout: time,
  });
  try {
    const { rejected } = await transport.sendMail(mail);
    if (rejected.length > 0)
      throw Object.assign(new Error('some were refused'), {
        code: 'EENVELOPE',
        responseCode: 550,
        some: true,
      });
    return null;
  } finally {
    transport.close();
  }
}

interface Fault {
  reason: string;
  refused: boolean;
  /** Another attempt may help. */
  passes: boolean;
}

/** What nodemailer and the server mean, and what to do. */
function faultOf(error: unknown): Fault {
  const {
    code = '',
    responseCode = 0,
    response = '',
    some = false,
  } = Object(error) as {
    code?: string;
    responseCode?: number;
    response?: string;
    some?: boolean;
  };
  const said = response === '' ? '' : ` It said: ${escapeLog(cut(response.replace(/\s+/g, ' '), 200))}`;
  const fault = (reason: string, refused: boolean, passes: boolean) => ({
    reason: `${reason}${said}`,
    refused,
    passes,
  });
  if (some) return fault('some of its recipients were refused, the others have it.', false, false);
  if (code === 'EAUTH' || code === 'ENOAUTH')
    return responseCode >= 400 && responseCode < 500
      ? fault(`the login was put off (${responseCode}).`, true, true)
      : fault(
          `the login was refused${responseCode ? ` (${responseCode})` : ''}. Check user and secret.`,
          true,
          false,
        );
  if (
    code === 'ETLS' ||
    (/certificate|self-signed|SSL|TLS/i.test(String((error as Error)?.message)) && responseCode === 0)
  )
    return fault(
      'no safe connection could be made (TLS). Check the address, and that this machine knows who signed the certificate (NODE_EXTRA_CA_CERTS).',
      true,
      false,
    );
  if (responseCode === 552 || responseCode === 523 || /\bsize\b/i.test(response))
    return fault(`the mail is too large for the server (${responseCode}).`, true, false);
  if (responseCode >= 400 && responseCode < 500)
    return fault(
      `the server puts it off (${responseCode}), as many do with a sender that they do not know.`,
      true,
      true,
    );
  if (responseCode >= 500) return fault(`the server refused it (${responseCode}).`, true, false);
  if (code === 'EDNS') return fault('the server’s name is not known. Check the address.', true, false);
  if (code === 'ETIMEDOUT') return fault('the server did not answer in time.', false, true);
  return fault(
    `the connection to the server could not be made or broke${code ? ` (${code})` : ''}.`,
    false,
    true,
  );
}

function shownMail(mail: SendMailOptions, { host, port, secure, user }: MailAddress): string {
  const { to, subject, messageId, inReplyTo, references, priority, text, html, from } = mail;
  return [
    `${secure ? 'smtps' : 'smtp'}://${user === null ? '' : '***@'}${host}:${port}`,
    `From: Greenlight <${(from as { address: string }).address}>`,
    `To: ${(to as string[]).join(', ')}`,
    `Subject: ${subject}`,
    `Message-ID: ${messageId}`,
    `In-Reply-To: ${inReplyTo}`,
    `References: ${references}`,
    `Importance: ${priority}`,
    '',
    String(text),
    '--- as HTML',
    String(html),
  ].join('\n');
}
