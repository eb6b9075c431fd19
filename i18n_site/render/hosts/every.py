"""The files for every kind of host."""

from i18n_site.render.hosts.apache import htaccess
from i18n_site.render.hosts.caddy import caddyfile
from i18n_site.render.hosts.cloudflare import function, routes
from i18n_site.render.hosts.lists import headers_file, netlify_redirects, redirects_file
from i18n_site.render.hosts.nginx import http_block, server_block
from i18n_site.render.hosts.site import Hosting


def host_files(site: Hosting) -> dict[str, str]:
    """Return the files for all hosts, by path: ``<host>/<name of the file there>``.

    Apache's, Netlify's and Cloudflare's go to the root of the site; nginx's and
    Caddy's are included by the configuration of the server, as each says itself.
    """
    return {
        "apache/.htaccess": htaccess(site),
        "caddy/i18n-site.caddy": caddyfile(site),
        "cloudflare/_headers": headers_file(site),
        "cloudflare/_redirects": redirects_file(site),
        "cloudflare/_routes.json": routes(site),
        f"cloudflare/functions{site.base}index.js": function(site),
        "netlify/_headers": headers_file(site),
        "netlify/_redirects": netlify_redirects(site),
        "nginx/http.conf": http_block(site),
        "nginx/server.conf": server_block(site),
    }
