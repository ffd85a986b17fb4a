# Facts about the product, written once: CMake, the desktop file, the metainfo, the man page and the
# packages all take them from here.
set(RK_PRODUCT_NAME "Realmkeeper")
set(RK_PRODUCT_BINARY "realmkeeper")
set(RK_PRODUCT_VERSION "0.1.0")
set(RK_PRODUCT_ID "io.github.realmkeeper.Realmkeeper")
set(RK_PRODUCT_SUMMARY "Desktop console for Keycloak")
set(RK_PRODUCT_LICENSE "Apache-2.0")
set(RK_PRODUCT_CONTACT "Realmkeeper maintainers <maintainers@realmkeeper.invalid>")
