# Facts about the product, written once: CMake, the desktop file, the metainfo, the man page and the
# packages all take them from here.
set(RK_PRODUCT_NAME "Realmkeeper")
set(RK_PRODUCT_BINARY "realmkeeper")
set(RK_PRODUCT_VERSION "0.1.0")
set(RK_PRODUCT_DATE "2026-11-24")
set(RK_PRODUCT_DATE_LONG "Tue, 24 Nov 2026 00:00:00 +0000") # the same day, as Debian writes it
set(RK_PRODUCT_ID "io.github.realmkeeper.Realmkeeper")
set(RK_PRODUCT_SUMMARY "Desktop console for Keycloak")
set(RK_PRODUCT_SUMMARY_DE "Verwaltung für Keycloak auf dem Desktop")
set(RK_PRODUCT_DESCRIPTION "Manages the users, groups, roles and identity providers of Keycloak realms,
from version 21 to 26. Every change can be seen before it is sent and undone
after; nothing that was not edited is touched; lists say when they are
incomplete. Secrets are kept in the desktop's keychain or not at all.")
set(RK_PRODUCT_LICENSE "Apache-2.0")
set(RK_PRODUCT_MAINTAINER "Realmkeeper maintainers")
set(RK_PRODUCT_CONTACT "Realmkeeper maintainers <maintainers@realmkeeper.invalid>")
