// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "support/tempca.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace rk::test {

namespace {

template <auto Free>
struct With {
    template <class T>
    void operator()(T* object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, With<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, With<X509_free>>;
using Bio = std::unique_ptr<BIO, With<BIO_free_all>>;

constexpr long SecondsPerDay = 24L * 60 * 60;

Key newKey()
{
    return Key(EVP_EC_gen("P-256"));
}

QByteArray content(const Bio& bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return { data, qsizetype(size) };
}

void addExtension(X509* certificate, X509* issuer, int nid, const QByteArray& value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    Q_ASSERT(extension);
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

Certificate newCertificate(const CertificateWish& wish, EVP_PKEY* key)
{
    static long serial = 1;
    Certificate certificate(X509_new());
    X509* const raw = certificate.get();
    X509_set_version(raw, 2);
    ASN1_INTEGER_set(X509_get_serialNumber(raw), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(raw), wish.fromDay * SecondsPerDay);
    X509_gmtime_adj(X509_getm_notAfter(raw), wish.untilDay * SecondsPerDay);
    X509_set_pubkey(raw, key);
    const QByteArray name = wish.commonName.toUtf8();
    X509_NAME_add_entry_by_txt(X509_get_subject_name(raw), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char*>(name.constData()), int(name.size()), -1, 0);
    return certificate;
}

QSslCertificate toQt(X509* certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), certificate);
    return QSslCertificate(content(bio), QSsl::Pem);
}

QSslKey toQt(EVP_PKEY* key)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return QSslKey(content(bio), QSsl::Ec);
}

} // namespace

struct TempCa::Private {
    Key key;
    Certificate certificate;
};

TempCa::TempCa() : d(new Private { newKey(), nullptr })
{
    CertificateWish wish;
    wish.commonName = QStringLiteral("Realmkeeper test authority");
    d->certificate = newCertificate(wish, d->key.get());
    X509* const raw = d->certificate.get();
    X509_set_issuer_name(raw, X509_get_subject_name(raw));
    addExtension(raw, raw, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(raw, raw, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(raw, raw, NID_subject_key_identifier, "hash");
    X509_sign(raw, d->key.get(), EVP_sha256());
}

TempCa::~TempCa() = default;

QSslCertificate TempCa::authority() const
{
    return toQt(d->certificate.get());
}

ServerIdentity TempCa::issue(const CertificateWish& wish) const
{
    const Key key = newKey();
    const Certificate certificate = newCertificate(wish, key.get());
    X509* const raw = certificate.get();
    X509* const issuer = wish.selfSigned ? raw : d->certificate.get();
    X509_set_issuer_name(raw, X509_get_subject_name(issuer));
    addExtension(raw, issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(raw, issuer, NID_subject_alt_name, wish.names);
    X509_sign(raw, wish.selfSigned ? key.get() : d->key.get(), EVP_sha256());
    return { toQt(raw), toQt(key.get()) };
}

} // namespace rk::test
