# A real mail server, with TLS and login.
install() { python aiosmtpd==1.4.6; }
run() { GREENLIGHT_PYTHON="$home/bin/python" tests 'with aiosmtpd is absent' test/notify/targets/email.test.ts; }
