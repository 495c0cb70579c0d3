/* Draws the API's description with Swagger UI. A file of its own, because no inline script may run. */
"use strict";

const place = document.getElementById("operations");

window.SwaggerUIBundle({
  url: place.dataset.schema,
  domNode: place,
  deepLinking: true,
  docExpansion: "list",
  tryItOutEnabled: true,
  validatorUrl: null,
});
