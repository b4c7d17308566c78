"""A real SMTP server (PyPI aiosmtpd) for the tests: TLS and login. Prints its ports, then every mail it takes as a line of JSON.
Words: certificate, key. What it does depends on the first recipient: greylist@ is put off twice, later@ always, unknown@ and closed@
are refused, slow@ is never answered, gone@ breaks the connection."""
import asyncio, base64, json, logging, ssl, sys, warnings
from aiosmtpd.smtp import SMTP, AuthResult

warnings.simplefilter("ignore")
logging.disable(logging.CRITICAL)
certificate, key = sys.argv[1:3]
seen = {}


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, options):
        name = address.split("@")[0]
        seen[address] = seen.get(address, 0) + 1
        if name == "greylist" and seen[address] <= 2:
            return "451 4.7.1 Greylisted, try again later"
        if name == "later":
            return "450 4.2.0 Try again later"
        if name == "unknown":
            return "550 5.1.1 No such user"
        if name == "closed":
            return "554 5.7.1 Relay access denied"
        if name == "slow":
            await asyncio.sleep(30)
        if name == "gone":
            server.transport.abort()
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        line = {
            "tls": server.transport.get_extra_info("ssl_object") is not None,
            "login": session.auth_data.login.decode() if session.authenticated else None,
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "mail": base64.b64encode(envelope.content).decode(),
        }
        print(json.dumps(line), flush=True)
        return "250 OK"


def login(server, session, envelope, mechanism, data):
    right = mechanism in ("LOGIN", "PLAIN") and data.login == b"gate" and data.password == b"hush-hush"
    return AuthResult(success=right, handled=False, auth_data=data)


async def main():
    loop = asyncio.get_running_loop()
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    common = dict(hostname="localhost", timeout=60, data_size_limit=10 * 1024 * 1024)
    kinds = {
        "starttls": (dict(tls_context=context, require_starttls=True, auth_required=True, authenticator=login), None),
        "tls": (dict(auth_require_tls=False, auth_required=True, authenticator=login), context),
        "plain": ({}, None),
        "small": (dict(data_size_limit=2000), None),
    }
    ports = {}
    for name, (options, tls) in kinds.items():
        server = await loop.create_server(lambda options=options: SMTP(Handler(), **{**common, **options}), "127.0.0.1", 0, ssl=tls)
        ports[name] = server.sockets[0].getsockname()[1]
    print(json.dumps(ports), flush=True)
    await asyncio.Event().wait()


asyncio.run(main())
