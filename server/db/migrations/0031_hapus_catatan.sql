-- A catatan that nobody has answered can be taken back; what was answered is withdrawn with a reason and stays.
GRANT DELETE ON reviu_apip_catatan TO tapis_app;
