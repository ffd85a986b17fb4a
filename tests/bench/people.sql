-- SPDX-FileCopyrightText: 2026 Realmkeeper contributors
-- SPDX-License-Identifier: Apache-2.0
-- Fills a realm of a stopped server with people, into its embedded H2 database: by REST it would take hours.
-- @REALM@ and @COUNT@ are replaced by whoever runs this. Each has the realm role 'agent', as a site's people do.
INSERT INTO USER_ENTITY (ID, USERNAME, EMAIL, EMAIL_CONSTRAINT, EMAIL_VERIFIED, ENABLED, FIRST_NAME, LAST_NAME, REALM_ID,
                         CREATED_TIMESTAMP, NOT_BEFORE)
SELECT RANDOM_UUID(), NAME, NAME || '@example.com', NAME || '@example.com', TRUE, MOD(X, 20) <> 0,
       'Given' || MOD(X, 1009), 'Family' || MOD(X, 997), REALM, 1700000000000 + X, 0
FROM (SELECT X, 'person' || LPAD(X, 7, '0') AS NAME, (SELECT ID FROM REALM WHERE NAME = '@REALM@') AS REALM
      FROM SYSTEM_RANGE(1, @COUNT@));
INSERT INTO USER_ROLE_MAPPING (ROLE_ID, USER_ID)
SELECT R.ID, U.ID FROM USER_ENTITY U
JOIN KEYCLOAK_ROLE R ON R.REALM_ID = U.REALM_ID AND NOT R.CLIENT_ROLE AND R.NAME = 'agent'
WHERE U.REALM_ID = (SELECT ID FROM REALM WHERE NAME = '@REALM@') AND U.USERNAME LIKE 'person%';
