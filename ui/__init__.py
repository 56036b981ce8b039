"""The window. In a wheel this package is named ``oralhistory_ui``, so inside it all imports are relative."""
