"""Use cases: one file, one public function each.  They know no Telegram, no Rasa, no database driver."""
