// SPDX-FileCopyrightText: 2026 Realmkeeper contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/standardinput.h"

#include "auth/profilestore.h"
#include "auth/serveraddress.h"

#include <QFile>

namespace rk::app {

Secret readSecretFromStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    QByteArray line = input.readLine(64LL * 1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    Secret secret(line);
    line.fill('\0');
    return secret;
}

ui::SignInForm commandLineForm(
    const CommandLine& line, const QList<auth::Profile>& profiles, const Secret& secret)
{
    const bool password = line.credentials == CommandLine::Credentials::Password;
    const auto method
        = password ? auth::SignInMethod::Password : auth::SignInMethod::ServiceAccount;
    ui::SignInForm form;
    form.serverUrl = line.server;
    form.realm = line.realm;
    form.method = auth::methodName(method);
    form.username = line.username;
    form.clientId = line.clientId;
    (password ? form.password : form.clientSecret) = secret;
    const auto address = auth::parseServerAddress(line.server);
    if (!address)
        return form;
    for (const auth::Profile& profile : profiles) {
        const bool same = auth::sameOrigin(profile.base, address->origin)
            && profile.realm == line.realm && profile.method == method
            && (password ? profile.username == line.username : profile.clientId == line.clientId);
        if (same) {
            form.profileId = profile.id;
            form.profileName = profile.name;
            form.environment = auth::environmentName(profile.environment);
            form.color = profile.color;
            form.remember = profile.remember;
            break;
        }
    }
    return form;
}

} // namespace rk::app
