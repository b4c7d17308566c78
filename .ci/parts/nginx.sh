# A web server, which splits real traffic between a baseline and a canary.
install() { have nginx || [ -x /usr/sbin/nginx ] || debian nginx-light; }
run() { tests 'nginx is not installed' test/demo; }
