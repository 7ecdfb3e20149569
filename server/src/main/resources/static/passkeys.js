// Passkeys: a form with data-passkeys="ADDRESS" holds a hidden field "credential" and buttons data-passkey="create|get". The button fetches
// the options, lets the browser make or show a passkey, puts it into the field, and sends the form as any other.
(() => {
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer)))
      .replace(/\+/g, "-")
      .replace(/\//g, "_")
      .replace(/=+$/, "");
  const readable = (options) => {
    options.challenge = bytes(options.challenge);
    if (options.user) options.user.id = bytes(options.user.id);
    for (const known of [...(options.excludeCredentials ?? []), ...(options.allowCredentials ?? [])]) known.id = bytes(known.id);
    return options;
  };
  const written = (credential) => {
    const response = { clientDataJSON: text(credential.response.clientDataJSON) };
    for (const part of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
      const value = credential.response[part];
      if (value && !(part === "authenticatorData" && credential.response.attestationObject)) response[part] = text(value);
    }
    if (credential.response.getTransports) response.transports = credential.response.getTransports();
    return JSON.stringify({
      id: credential.id,
      rawId: text(credential.rawId),
      type: credential.type,
      response,
      clientExtensionResults: {},
      authenticatorAttachment: credential.authenticatorAttachment ?? undefined,
    });
  };
  const use = async (button, form) => {
    const fields = new URLSearchParams(new FormData(form));
    fields.delete("_method");
    const answer = await fetch(button.dataset.options, { method: "POST", body: fields });
    if (answer.ok) {
      const publicKey = readable(await answer.json());
      const credential = await navigator.credentials[button.dataset.passkey]({ publicKey });
      form.elements.credential.value = written(credential);
    } else if (answer.status !== 422) {
      throw new Error(`answered ${answer.status}`);
    }
    if (button.dataset.action) form.action = button.dataset.action;
    form.submit();
  };
  for (const form of document.querySelectorAll("form[data-passkeys]:not([data-ready])")) {
    form.dataset.ready = "true";
    const here = window.PublicKeyCredential && window.isSecureContext && location.hostname === form.dataset.passkeys;
    const elsewhere = form.querySelector("[data-passkeys-elsewhere]");
    const failed = form.querySelector("[data-passkeys-failed]");
    if (elsewhere) elsewhere.hidden = location.hostname === form.dataset.passkeys;
    for (const button of form.querySelectorAll("[data-passkey]")) {
      button.hidden = !here;
      button.addEventListener("click", async () => {
        failed.hidden = true;
        button.disabled = true;
        try {
          await use(button, form);
        } catch {
          failed.hidden = false;
        }
        button.disabled = false;
      });
    }
  }
})();
