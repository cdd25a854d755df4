/**
 * The page for an address that leads nowhere; `home` is the path of the first page.
 * The asked address is not repeated in it: nothing that comes from outside is written into a page.
 */
export function notFoundPage(home: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Page introuvable – Comptoir</title>
</head>
<body>
<h1>Page introuvable</h1>
<p>Cette adresse ne mène à rien. <a href="${home}">Retour à l’accueil</a></p>
</body>
</html>
`
}
